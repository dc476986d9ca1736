const status = document.querySelector('#status');
const list = document.querySelector('#tools');
const panel = document.querySelector('#panel');

/** Builds an element. Texts are set as text: a tool's name or answer is never read as HTML. */
function element(name, properties = {}, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

async function askServer(path, options) {
  const response = await fetch(path, options);
  const json = await response.json();
  if (!response.ok)
    throw new Error(json.error?.message ?? `the server answered ${response.status}`);
  return json;
}

function callTool(name, args) {
  return askServer('/api/call', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, arguments: args }),
  });
}

function showStatus(text, mood) {
  status.textContent = text;
  status.className = mood;
}

function fieldFor(name, schema) {
  const control = controlFor(schema);
  control.name = name;
  return element(
    'label',
    {},
    name,
    control,
    element('small', { textContent: schema.description ?? '' }),
  );
}

function controlFor(schema) {
  if (schema.enum) {
    return element(
      'select',
      {},
      ...schema.enum.map((value) => element('option', { value }, value)),
    );
  }
  if (schema.type === 'number' || schema.type === 'integer') {
    return element('input', {
      type: 'number',
      step: schema.type === 'integer' ? '1' : 'any',
      required: true,
    });
  }
  return element('textarea', schema.maxLength ? { maxLength: schema.maxLength } : {});
}

function readArguments(form, properties) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { type }]) => {
      const { value } = form.elements.namedItem(name);
      return [name, type === 'number' || type === 'integer' ? Number(value) : value];
    }),
  );
}

function resultBlock({ text, isError, durationMs }) {
  const title = `${isError ? 'Failed' : 'Answer'} · ${durationMs.toFixed(0)} ms`;
  return element(
    'div',
    { className: isError ? 'result bad' : 'result' },
    element('strong', {}, title),
    element('pre', {}, text),
  );
}

async function run(tool, args) {
  const startedAt = performance.now();
  const answer = await callTool(tool.name, args).then(
    ({ isError, structuredContent, content }) => ({
      isError,
      text: isError ? content[0].text : JSON.stringify(structuredContent, null, 2),
    }),
    (error) => ({ isError: true, text: error.message }),
  );
  return { ...answer, durationMs: performance.now() - startedAt };
}

function showTool(tool) {
  const properties = tool.inputSchema.properties ?? {};
  const fields = Object.entries(properties).map(([name, schema]) => fieldFor(name, schema));
  const button = element('button', {}, 'Call tool');
  const output = element('div');
  const form = element('form', {}, ...fields, button);

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    button.disabled = true;
    output.replaceChildren(resultBlock(await run(tool, readArguments(form, properties))));
    button.disabled = false;
  });
  panel.replaceChildren(
    element('h2', {}, tool.title ?? tool.name),
    element('p', { className: 'description' }, tool.description),
    form,
    output,
  );
}

function select(tool, button) {
  for (const other of list.querySelectorAll('button')) other.removeAttribute('aria-current');
  button.setAttribute('aria-current', 'true');
  showTool(tool);
}

try {
  const { tools } = await askServer('/api/tools');
  for (const tool of tools) {
    const button = element(
      'button',
      { type: 'button' },
      tool.title ?? tool.name,
      element('code', {}, tool.name),
    );
    button.addEventListener('click', () => select(tool, button));
    list.append(element('li', {}, button));
  }
  showStatus(`${tools.length} tools`, 'good');
} catch (error) {
  showStatus('Gateway unavailable', 'bad');
  panel.replaceChildren(element('p', { className: 'hint' }, error.message));
}
