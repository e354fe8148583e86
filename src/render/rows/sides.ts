import { ONE_SIDE } from './measures.ts';
import { allRows, tallness, type BoxPlan } from './plan.ts';

/** A row whose arrow would point from right to left counts as much as this many pixels of one side being taller. */
const AGAINST_READING = 12;

/**
 * Few boxes stay on one side, the one from which most of their lines read from left to right.
 * More are shared between both sides so that these are about as tall and most lines read from left to right.
 */
export function sides(plans: readonly BoxPlan[]): { left: readonly BoxPlan[]; right: readonly BoxPlan[] } {
  const flows = plans.map((plan) => {
    const rows = allRows(plan);
    const inward = rows.filter(({ outward }) => !outward).length;
    return { inward, outward: rows.length - inward };
  });
  const against = (onLeft: (index: number) => boolean) =>
    flows.reduce((sum, { inward, outward }, index) => sum + (onLeft(index) ? outward : inward), 0);
  if (plans.length < 2 || (plans.length <= ONE_SIDE.boxes && tallness(plans) <= ONE_SIDE.height)) {
    const left = against(() => true) < against(() => false);
    return left ? { left: plans, right: [] } : { left: [], right: plans };
  }
  const shared = (mask: number) => {
    const onLeft = (index: number) => (mask & (1 << index)) !== 0;
    const left = plans.filter((_, index) => onLeft(index));
    const right = plans.filter((_, index) => !onLeft(index));
    return { left, right, cost: Math.abs(tallness(left) - tallness(right)) + AGAINST_READING * against(onLeft) };
  };
  // There are at most a dozen boxes, so that every way of sharing them can be tried; of equal ones the first stays.
  return Array.from({ length: 2 ** plans.length - 2 }, (_, index) => shared(index + 1)).reduce((best, next) =>
    next.cost < best.cost ? next : best,
  );
}
