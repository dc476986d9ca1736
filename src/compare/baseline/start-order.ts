/** Which services now start before what they waited for, and which now wait. The order of others is chance. */
import type { StoredRun } from '../../records/generated/baseline.ts';

type Order = StoredRun['startOrder'];

export function startOrderChanges(before: Order, now: Order): string[] {
  const wasFirst = firstIn(before);
  const isFirst = firstIn(now);
  const lost = edges(before).flatMap(({ service, dependency }) =>
    isFirst(service, dependency) === true
      ? [`${service} starts before ${dependency}, and started after it`]
      : [],
  );
  const gained = edges(now).flatMap(({ service, dependency }) =>
    wasFirst(service, dependency) === true
      ? [`${service} starts after ${dependency}, and started before it`]
      : [],
  );
  return [...lost, ...gained];
}

function edges(order: Order): { service: string; dependency: string }[] {
  return order.flatMap(({ service, after }) =>
    after.map((dependency) => ({ service, dependency })),
  );
}

/** Undefined where one of the two did not start at all. */
function firstIn(order: Order): (one: string, other: string) => boolean | undefined {
  const places = new Map(order.map(({ service }, place) => [service, place]));
  return (one, other) => {
    const [first, second] = [places.get(one), places.get(other)];
    return first === undefined || second === undefined ? undefined : first < second;
  };
}
