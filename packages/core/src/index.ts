export { Agent, type AgentOptions, type RunOptions } from './agent.js';
export {
  ApprovalError,
  CapabilityError,
  DefinitionError,
  HostError,
  type HostErrorKind,
  type Issue,
  LimitError,
  OutputError,
  StateError,
  StreamError,
  WindroseError,
} from './errors.js';
export type { Capabilities, MistralFormat } from './host/capabilities.js';
export type { FinishReason, Host, ToolChoice, ToolSpec, Usage } from './host/host.js';
export type { Sampling } from './host/sampling.js';
export type { ApprovalDecision, Approve } from './loop/approval.js';
export { type Clock, systemClock } from './loop/clock.js';
export type { RunEvent, RunResult, SuspendedRun } from './loop/events.js';
export type { Limits } from './loop/limits.js';
export type { ApprovalRequest, RunState } from './loop/state.js';
export {
  type AssistantMessage,
  callsOf,
  type ImagePart,
  type Message,
  type ReasoningPart,
  type SystemMessage,
  type TextPart,
  textOf,
  type ToolCall,
  type ToolMessage,
  type ToolResult,
  type Trust,
  type UserMessage,
} from './message.js';
export type { StandardSchema } from './schema/standard-schema.js';
export { CallReader } from './strategy/call-reader.js';
export type { Plan } from './strategy/choose.js';
export { MessageError, type PromptMessage } from './strategy/prompt-message.js';
export { type ReadToolCalls, readToolCalls } from './strategy/read-tool-calls.js';
export { type PromptTool, renderPrompt, type RenderPromptOptions } from './strategy/render-prompt.js';
export { checkMessages } from './strategy/validate-messages.js';
export type { SettingFate } from './strategy/setting-fates.js';
export type { DeepPartial } from './text/deep-partial.js';
export { type Approval, type Tool, type ToolConduct, type ToolContext, type ToolDefinition, tool } from './tool.js';
