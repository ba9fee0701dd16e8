import { holdDeskLock } from '../messages/index.ts';
import { showOwnPage } from '../own-page/index.ts';
import { App } from './App.tsx';

holdDeskLock();

await showOwnPage(App);
