import { runInPage } from './page.ts';

void runInPage(new AbortController());
