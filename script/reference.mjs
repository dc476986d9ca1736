/** The reference docs that are derived from schemas and from rules. Each function returns Markdown. */

export function configurationReference(schema) {
  return [
    '# Configuration',
    '',
    'Generated from `schemas/config.schema.json`. The file is `.compose-gate.yml`; without one, everything is discovered. Durations are written `500ms`, `5s`, `3m`; shares `5%`. Header and body values may hold `${env:NAME}`: it is filled in when a request is sent and never written to a document.',
    '',
    ...section('Top level', schema, schema),
    ...Object.entries(schema.$defs).flatMap(([name, definition]) =>
      section(`\`${name}\``, definition, schema),
    ),
  ].join('\n');
}

function section(title, definition, schema) {
  const required = new Set(definition.required ?? []);
  return [
    `## ${title}`,
    '',
    ...(definition.description ? [definition.description, ''] : []),
    ...(definition.properties
      ? [
          '| key | type | meaning |',
          '| --- | --- | --- |',
          ...rows(definition, schema, '', required),
          '',
        ]
      : []),
  ];
}

function rows(definition, schema, prefix, required = new Set()) {
  return Object.entries(definition.properties ?? {}).flatMap(([name, property]) => {
    const key = `\`${prefix}${name}\`${required.has(name) ? ' (required)' : ''}`;
    const row = `| ${key} | ${typeOf(property)} | ${cell(describe(property, schema))} |`;
    return property.type === 'object' && property.properties
      ? [row, ...rows(property, schema, `${prefix}${name}.`, new Set(property.required ?? []))]
      : [row];
  });
}

function typeOf(property) {
  const target = property.$ref ?? property.allOf?.[0]?.$ref;
  if (target) return anchor(target);
  if (property.const !== undefined) return `\`${JSON.stringify(property.const)}\``;
  if (property.enum) return property.enum.map((value) => `\`${value}\``).join(', ');
  if (property.type === 'array')
    return `list of ${property.items.$ref ? anchor(property.items.$ref) : (property.items.type ?? 'objects')}`;
  if (property.type === 'object' && typeof property.additionalProperties === 'object') {
    const of = property.additionalProperties;
    return `map of ${of.$ref ? anchor(of.$ref) : (of.enum?.map((value) => `\`${value}\``).join(', ') ?? of.type)}`;
  }
  if (property.oneOf) return property.oneOf.map((option) => typeOf(option)).join(' or ');
  return property.type ?? 'any';
}

function anchor(reference) {
  const name = reference.split('/').at(-1);
  return `[${name}](#${name.toLowerCase()})`;
}

function describe(property) {
  return property.description ?? '';
}

export function policyReference(rules) {
  return [
    '# Policy',
    '',
    'Generated from `src/gate/rules/`. Each rule looks at the documents of a run and does what its column says; `policy` in the configuration changes it by name, except where it says fixed. Outcomes: `fail` (exit 1), `evidence-missing` (exit 3), `warn` and `pass` (exit 0).',
    '',
    '| rule | what it finds | pull request, local | release | what to do |',
    '| --- | --- | --- | --- | --- |',
    ...rules.map(
      ({ name, description, everyday, release, fixed, remedy }) =>
        `| \`${name}\`${fixed ? ' (fixed)' : ''} | ${cell(description)} | ${everyday} | ${release} | ${cell(remedy)} |`,
    ),
    '',
  ].join('\n');
}

export function hardeningReference(rules) {
  return [
    '# Hardening rules',
    '',
    'Generated from `src/scan/hardening/rules/`. `scan.rules` in the configuration sets a severity by name, or `off`. CIS numbers are those of the CIS Docker Benchmark 1.6.0.',
    '',
    ...rules.flatMap((rule) => [
      `## ${rule.name}`,
      '',
      `**${cell(rule.title)}.** Severity: ${rule.severity}${rule.defaultOn ? '' : ', off by default'}.${rule.cis === null ? '' : ` CIS ${rule.cis}.`}`,
      '',
      `Why: ${rule.why}`,
      '',
      `Fix: ${rule.fix}`,
      '',
    ]),
  ].join('\n');
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
