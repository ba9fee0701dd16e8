export { atOnce } from './at-once.ts';
export { inSlices } from './in-slices.ts';
export { letOthersRun } from './let-others-run.ts';
