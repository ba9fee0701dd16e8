// A thread of the command line: runs the TypeScript module that `workerData` names.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData);
