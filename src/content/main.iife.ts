import { fromPage } from '../messages/index.ts';

void fromPage('askSite', { host: location.host });
