import { themeFor } from '../theme.ts';
import unseen from '../unseen.css?inline';
import editor from './editor.css?inline';
import fields from './fields.css?inline';

/** The editor's look, for the shadow root that holds it. */
export const EDITOR_STYLE = themeFor('.editor') + editor + fields + unseen;
