import { Annotating } from '../annotate/annotating.ts';
import { providePart } from './host.ts';

providePart('annotate', (host) => new Annotating(host));
