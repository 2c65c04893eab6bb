import { NetworkCalendar, type NetworkCalendarProps } from '../../components/NetworkCalendar.tsx';
import { SearchTools } from '../../components/SearchTools.tsx';
import { copyText } from '../../shell/clipboard.ts';
import { onIconClick } from '../../shell/hear-clicks.ts';
import { mountView } from '../view/mount-view.tsx';

const parts = {
  calendar: (props: NetworkCalendarProps) => <NetworkCalendar {...props} copy={copyText} />,
  tools: SearchTools,
};
mountView('panel', () => ({}), parts, onIconClick);
