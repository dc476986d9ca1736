/** The characters that the Model Context Protocol recommends for tool names; all are safe in a URL path. */
export const TOOL_NAME_PATTERN = '^[A-Za-z0-9_.-]{1,128}$';

/** The REST form of a tool: the service that owns it takes the arguments as the body of a POST here. */
export function toolPath(toolName) {
  return `/tools/${toolName}`;
}
