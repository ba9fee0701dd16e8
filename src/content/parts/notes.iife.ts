import { NotesPart } from '../notes/notes-part.ts';
import { providePart } from './host.ts';

providePart('notes', (host) => new NotesPart(host));
