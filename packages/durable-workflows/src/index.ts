export { decideByEvent, type AskingOptions } from './decide-by-event.js';
export { type Decision, decisionEvent, sendDecision } from './decision-events.js';
export { runInWorkflow, type RunInWorkflowOptions } from './run-in-workflow.js';
export { workflowJournal } from './workflow-journal.js';
export type { StepConfig, WorkflowInstance, WorkflowStep } from './workflow-step.js';
