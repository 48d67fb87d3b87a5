export type { Capabilities, Evidence, MistralFormat, SettingRange, ToolChoiceMode } from './capabilities.js';
export type {
  ChatRequest,
  FinishReason,
  Grammar,
  Host,
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
  ModelEvent,
  OutputWay,
  PreparedStrategy,
  Strategy,
  StrategyName,
  TurnShape,
} from './strategy.js';
export type { Sampling } from './sampling.js';
export { samplingNames } from './sampling.js';
export { HostError, StreamError, type HostErrorKind } from '../errors.js';
export type { JsonSchema } from '../schema/json-schema-type.js';
