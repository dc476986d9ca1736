/** Which folders of the host are too much to give to a container, and how bad each is. */
import { posix } from 'node:path';
import type { Severity } from '../findings.ts';

/** One spelling of a host path: no `..`, no double or final slash, `/var/run` as the `/run` that it is. */
export function normalHostPath(path: string): string {
  if (!path.startsWith('/')) return path;
  const normal = posix.normalize(path);
  const trimmed = normal.length > 1 ? normal.replace(/\/+$/, '') : normal;
  return trimmed === '/var/run' || trimmed.startsWith('/var/run/') ? trimmed.slice(4) : trimmed;
}

interface SensitivePath {
  path: RegExp;
  writable: Severity;
  /** null: reading it is harmless, as programs do with certificates and time zones. */
  readOnly: Severity | null;
  what: string;
}

/** The first that matches counts. A path is given whole or matched with what is below it, never by prefix of a name. */
const SENSITIVE: readonly SensitivePath[] = [
  { path: /^\/$/, writable: 'critical', readOnly: 'high', what: 'the whole host' },
  { path: /^[A-Za-z]:[\\/]?$/, writable: 'critical', readOnly: 'high', what: 'a whole drive' },
  { path: /^\/run$/, writable: 'critical', readOnly: 'critical', what: "the engine's socket" },
  { path: /^\/var$/, writable: 'critical', readOnly: 'high', what: 'the state of the host' },
  {
    path: /^\/(?:run\/docker|var\/lib\/(?:docker|containerd|containers))(?:\/|$)/,
    writable: 'critical',
    readOnly: 'medium',
    what: "the engine's own files",
  },
  {
    path: /^\/var\/lib(?:\/kubelet(?:\/.*)?)?$/,
    writable: 'high',
    readOnly: 'medium',
    what: 'the state of the host',
  },
  {
    path: /^\/etc$/,
    writable: 'critical',
    readOnly: 'high',
    what: "the host's configuration and password hashes",
  },
  {
    path: /^\/etc\/(?:g?shadow-?|sudoers(?:\.d)?|ssh|pam\.d|docker|kubernetes|ssl\/private|letsencrypt)(?:\/|$)/,
    writable: 'high',
    readOnly: 'medium',
    what: 'credentials of the host',
  },
  {
    path: /^\/etc\/(?:passwd|group|hosts|cron\.[a-z]+|crontab|systemd|profile(?:\.d)?|ld\.so\.[a-z.]+)(?:\/|$)/,
    writable: 'high',
    readOnly: null,
    what: "the host's configuration",
  },
  { path: /^\/etc\//, writable: 'medium', readOnly: null, what: "the host's configuration" },
  {
    path: /^\/var\/spool\/cron(?:\/|$)/,
    writable: 'high',
    readOnly: 'low',
    what: "the host's cron jobs",
  },
  { path: /^\/boot(?:\/|$)/, writable: 'critical', readOnly: 'medium', what: "the host's kernel" },
  { path: /^\/dev$/, writable: 'critical', readOnly: 'high', what: 'every device of the host' },
  { path: /^\/proc(?:\/|$)/, writable: 'high', readOnly: 'medium', what: "the host's processes" },
  {
    path: /^\/sys\/fs\/cgroup(?:\/|$)/,
    writable: 'medium',
    readOnly: null,
    what: "the host's control groups",
  },
  { path: /^\/sys(?:\/|$)/, writable: 'high', readOnly: 'low', what: "the host's kernel settings" },
  {
    path: /^\/run\/(?:systemd|dbus)(?:\/|$)/,
    writable: 'high',
    readOnly: 'medium',
    what: "the host's service manager",
  },
  {
    path: /^\/(?:usr|bin|sbin|lib|lib32|lib64|usr\/(?:local\/)?(?:bin|sbin|lib|lib64))$/,
    writable: 'critical',
    readOnly: 'low',
    what: "the host's programs",
  },
  {
    path: /^\/(?:usr|bin|sbin|lib|lib32|lib64)\//,
    writable: 'medium',
    readOnly: null,
    what: "the host's programs",
  },
  {
    path: /^(?:\/root|\/home\/[^/]+|~)\/\.(?:ssh|aws|azure|docker|gnupg|kube|config\/gcloud|netrc|npmrc|git-credentials)(?:\/|$)/,
    writable: 'high',
    readOnly: 'high',
    what: 'the credentials of a user',
  },
  {
    path: /^(?:\/root|\/home|\/home\/[^/]+|~)\/?$/,
    writable: 'high',
    readOnly: 'medium',
    what: 'a home folder with its keys',
  },
];

export function sensitivity(
  source: string,
  readOnly: boolean,
): { severity: Severity; what: string } | null {
  const path = normalHostPath(source);
  const match = SENSITIVE.find((candidate) => candidate.path.test(path));
  const severity = readOnly ? match?.readOnly : match?.writable;
  return match && severity != null ? { severity, what: match.what } : null;
}
