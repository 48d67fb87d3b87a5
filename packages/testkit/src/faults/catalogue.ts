import { bodyFaults } from './body-faults.js';
import { connectionFaults } from './connection-faults.js';
import { deltaFaults } from './delta-faults.js';
import type { Fault } from './fault.js';
import { framingFaults } from './framing-faults.js';
import { modelFaults } from './model-faults.js';
import { statusFaults } from './status-faults.js';
import { toolFaults } from './tool-faults.js';

/** The ninety faults every adapter must survive, by where they strike. */
export const faults: readonly Fault[] = [
  ...connectionFaults,
  ...statusFaults,
  ...bodyFaults,
  ...framingFaults,
  ...deltaFaults,
  ...modelFaults,
  ...toolFaults,
];
