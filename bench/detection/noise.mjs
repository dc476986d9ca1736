/**
 * How the rounds of one variant may be spread: what a rule must hold under, though no one knows which it is. Base and head draw
 * alike, as two builds of the same code do, so that the difference of a pair is symmetric whatever the shape of one round is.
 */
import { normal } from '../../test/support/random.ts';

/** Each makes a source of log-ratios of pairs, most of them with about the given standard deviation. */
export const noises = {
  normal: (random, sd) => ofPairs(() => normal(random), sd),
  // Every twentieth pair is four times as far off: a neighbour on the machine.
  'heavy tails': (random, sd) =>
    ofPairs(
      () => normal(random),
      sd,
      () => (random() < 0.05 ? 4 : 1),
    ),
  // Rounds have a long tail to the slow side.
  'skewed rounds': (random, sd) => ofPairs(() => -Math.log(1 - random()), sd),
  // A fresh process falls into one of two modes for its whole life, by its memory layout.
  'two modes': (random, sd) => ofPairs(() => (random() < 0.5 ? -1 : 1) + 0.1 * normal(random), sd),
  // What is second to be measured is slower by half a standard deviation, and the order flips.
  'order effect': (random, sd) => {
    const draw = ofPairs(() => normal(random), sd);
    let second = 0.5;
    return () => {
      second = -second;
      return draw() + second * sd;
    };
  },
  // Neighbouring pairs repeat each other, which fresh starts in turns are meant to prevent.
  'pairs that repeat': (random, sd) => {
    let last = normal(random);
    return () => {
      last = 0.3 * last + Math.sqrt(1 - 0.3 ** 2) * normal(random);
      return last * sd;
    };
  },
};

function ofPairs(round, sd, scale = () => 1) {
  return () => ((round() - round()) / Math.SQRT2) * sd * scale();
}
