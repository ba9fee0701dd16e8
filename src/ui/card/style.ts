import { themeFor } from '../theme.ts';
import unseen from '../unseen.css?inline';
import card from './card.css?inline';
import claim from './claim.css?inline';

/** The card's look, for the shadow root that holds it. */
export const CARD_STYLE = themeFor('.card') + card + claim + unseen;
