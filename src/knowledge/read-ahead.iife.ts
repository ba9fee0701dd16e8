import { readAhead } from './read-ahead.ts';

readAhead();
