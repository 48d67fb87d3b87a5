import { describe } from 'vitest';
import { testGroups } from './test-groups.js';

describe('what can go wrong with answers, models and tools', () => testGroups(['framing', 'model', 'tools']));
