// One JSON object a line, in on stdin, out on stdout. The process ends with its stdin, after 30 s at the latest, or ``longest`` ms.
import { createInterface } from 'node:readline';

export function say(what) {
  process.stdout.write(JSON.stringify(what) + '\n');
}

export async function* heard(longest = 30_000) {
  setTimeout(() => process.exit(3), longest).unref();
  for await (const line of createInterface({ input: process.stdin })) yield JSON.parse(line);
  process.exit(0);
}
