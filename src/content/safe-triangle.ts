import type { Box } from './card/placement.ts';

/** A point in CSS px of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const cross = (o: Point, a: Point, b: Point): number => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

/** How far the triangle reaches past the card's near corners, in px: hands are not straight. */
const SLACK = 24;

/**
 * Whether a pointer that left the mark at `from` and is now at `to` is on its way to the card: inside the triangle
 * between where it left and the card's near edge.
 */
export function isOnTheWay(from: Point, to: Point, card: Box): boolean {
  const edge = to.y <= card.top ? card.top : to.y >= card.bottom ? card.bottom : null;
  if (edge === null) return to.x >= card.left - SLACK && to.x <= card.right + SLACK;
  const left = { x: card.left - SLACK, y: edge };
  const right = { x: card.right + SLACK, y: edge };
  // The tip stands a little behind the point of leaving, so that the first steps count too.
  const tip = { x: from.x, y: from.y + (edge > from.y ? -SLACK : SLACK) };
  const sides = [cross(tip, left, to), cross(left, right, to), cross(right, tip, to)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}
