import { cpuPerRequest } from './cpu-per-request.ts';
import { errors } from './errors.ts';
import type { MetricFamily } from './family.ts';
import { imageSize, layers } from './images.ts';
import { latencyP50 } from './latency-p50.ts';
import { memoryPeak } from './memory-peak.ts';
import { oomKills } from './oom-kills.ts';
import { responseP50 } from './response-p50.ts';
import { restarts } from './restarts.ts';
import { startup } from './startup.ts';

/** In the order of the report. */
export const metricFamilies: readonly MetricFamily[] = [
  errors,
  restarts,
  oomKills,
  startup,
  latencyP50,
  responseP50,
  cpuPerRequest,
  memoryPeak,
  imageSize,
  layers,
];
