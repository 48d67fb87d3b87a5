export { type BatchedAnswer, batchedAnswer } from './batched-answer.js';
export { type Beginning, KeptBeginnings } from './kept-beginnings.js';
export type { Capabilities, Evidence, MistralFormat, SettingRange, ToolChoiceMode } from './capabilities.js';
export type {
  ChatRequest,
  FinishReason,
  GenerateOptions,
  Grammar,
  Host,
  HostAnswer,
  HostDelta,
  HostRequest,
  OutputSpec,
  PromptSegment,
  RawRequest,
  ToolChoice,
  ToolSpec,
  Usage,
} from './host.js';
export type {
  Decoder,
  GrowingOutput,
  ModelEvent,
  Note,
  OutputWay,
  PreparedStrategy,
  ReadableOutput,
  Strategy,
  StrategyName,
  TurnShape,
} from './strategy.js';
export type { Sampling } from './sampling.js';
export { samplingNames } from './sampling.js';
export { asGiven, HostError, StreamError, type HostErrorKind } from '../errors.js';
export {
  type AssistantMessage,
  callsOf,
  type Message,
  textOf,
  type ToolCall,
  type ToolMessage,
  type UserMessage,
} from '../message.js';
export type { SchemaDialect } from '../schema/dialects.js';
export type { Json, JsonSchema } from '../schema/json-schema-type.js';
export type { Loss } from '../schema/lowering.js';
export { defuse } from '../strategy/defuse.js';
export { describeProperties } from '../schema/describe-properties.js';
export { jsonLimits, type ParsedJson, parseJson } from '../text/json.js';
export { printable } from '../printable.js';
