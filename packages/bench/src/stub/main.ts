// The stub as a process of its own, so that its CPU is not counted as its caller's. It ends with whoever started it.
import { startStub } from './stub-server.js';

const { origin } = await startStub();
process.stdout.write(`${origin}\n`);
process.stdin.resume().once('end', () => process.exit(0));
