import { NetworkCalendar } from '../../components/NetworkCalendar.tsx';
import { SearchTools } from '../../components/SearchTools.tsx';
import { copyText } from '../../shell/clipboard.ts';
import { mountView } from '../view/mount-view.tsx';

mountView('panel', () => ({}), {
  calendar: (props) => <NetworkCalendar {...props} copy={copyText} />,
  tools: SearchTools,
});
