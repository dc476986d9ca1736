/** Every rule, by theme, in the order in which the reference lists them. Each module exports rules and nothing else. */
import * as build from './build.ts';
import * as capabilities from './capabilities.ts';
import * as devices from './devices.ts';
import * as engineOperation from './engine-operation.ts';
import * as engineSecurity from './engine-security.ts';
import * as engineSocket from './engine-socket.ts';
import * as hostFolders from './host-folders.ts';
import * as imageContent from './image-content.ts';
import * as imageReference from './image-reference.ts';
import * as lifecycle from './lifecycle.ts';
import * as limits from './limits.ts';
import * as namespaces from './namespaces.ts';
import * as networks from './networks.ts';
import * as ports from './ports.ts';
import * as privileged from './privileged.ts';
import type { Rule } from './rule.ts';
import * as secrets from './secrets.ts';
import * as securityOptions from './security-options.ts';
import * as user from './user.ts';
import * as volumes from './volumes.ts';

const families: readonly Readonly<Record<string, Rule>>[] = [
  privileged,
  engineSocket,
  hostFolders,
  capabilities,
  securityOptions,
  user,
  namespaces,
  devices,
  limits,
  ports,
  networks,
  volumes,
  secrets,
  imageReference,
  imageContent,
  build,
  lifecycle,
  engineSecurity,
  engineOperation,
];

export const allRules: readonly Rule[] = families.flatMap((family) => Object.values(family));
