import type { Flavour } from '../article.ts';
import { amp } from './amp.ts';
import { breaks } from './breaks.ts';
import { divs } from './divs.ts';
import type { RenderFlavour } from './flavour.ts';
import { app, endless, frame, late } from './scripted.ts';
import { semantic } from './semantic.ts';

export const RENDER: Readonly<Record<Flavour, RenderFlavour>> = {
  semantic,
  divs,
  breaks,
  amp,
  late,
  endless,
  frame,
  app,
};

/** The script that a flavour needs, by file name in demo/assets. */
export const SCRIPTS: Readonly<Partial<Record<Flavour, string>>> = {
  late: 'late.js',
  endless: 'endless.js',
  app: 'app.js',
};
