// The workflow parser imports its schema without the attribute that Node asks for; what ends in .json is JSON.
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  return found.url.endsWith(".json") ? { ...found, importAttributes: { type: "json" } } : found;
}
