export type { VisitPage, VisitQuery } from './find-visits.ts';
export { type Deletion, NOTEBOOK_NAME, type Notebook, openNotebook } from './notebook.ts';
export { NOTEBOOK_PROBLEMS, NotebookProblem } from './problem.ts';
export type { VisitFacts } from './revisit.ts';
