import { describeHost } from '@windrose/testkit/vitest';
import { hostTargets } from './host-targets.js';

for (const target of hostTargets) describeHost(target);
