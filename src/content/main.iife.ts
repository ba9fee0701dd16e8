import { runInPage } from './page.ts';
import { pageHost } from './parts/host.ts';

// Injected into a page where it runs already, it leaves that alone.
if (!pageHost()) void runInPage(new AbortController());
