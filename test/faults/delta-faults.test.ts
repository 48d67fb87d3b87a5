import { describe } from 'vitest';
import { testGroups } from './test-groups.js';

describe('what can go wrong with the deltas of an answer', () => testGroups(['deltas']));
