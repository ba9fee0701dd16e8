import { showOwnPage } from '../own-page/index.ts';
import { App } from './App.tsx';

await showOwnPage(App);
