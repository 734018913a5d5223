const TIMEOUT_MS = 30_000;

/** Asks a function without signing in. @returns what is wrong with its answer. */
async function complaint(apiUrl: string, name: string): Promise<string[]> {
  try {
    const response = await fetch(`${apiUrl}/functions/v1/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    const { status, headers } = response;
    const isOurs = headers.get("content-type")?.startsWith("application/problem+json");
    return status === 401 && isOurs ? [] : [`${name} does not refuse a signed-out call as it should (${status})`];
  } catch {
    return [`${name} does not answer at ${apiUrl}`];
  }
}

/** Whether deployed functions run: each refuses a signed-out call itself, which takes all of its code to be there. */
export async function unanswered(apiUrl: string, names: string[]): Promise<string[]> {
  return (await Promise.all(names.map((name) => complaint(apiUrl, name)))).flat();
}
