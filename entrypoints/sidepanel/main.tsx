import { mountView } from '../view/mount-view.tsx';

mountView('panel');
