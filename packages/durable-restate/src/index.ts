export {
  agentConversation,
  type AgentConversationOptions,
  type ConversationHandlers,
  type Reply,
} from './agent-conversation.js';
export { agentWorkflow, type AgentHandlers, type AgentWorkflowOptions } from './agent-workflow.js';
export type { Approval, RunStatus } from './run-status.js';
