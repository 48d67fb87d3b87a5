import {
  handlers,
  object,
  type ObjectContext,
  type ObjectOptions,
  type ObjectSharedContext,
  TerminalError,
  type VirtualObjectDefinition,
  type WorkflowDefinition,
} from '@restatedev/restate-sdk';
import type { Message } from '@windrose/core';
import type { AgentHandlers } from './agent-workflow.js';

/** One answer of a conversation. */
export interface Reply<Output> {
  readonly output: Output;
  /** What the model wrote. */
  readonly text: string;
  /** The id of the run behind it. */
  readonly runId: string;
}

/** What can be asked of a conversation: the handlers of {@link agentConversation}, the object's key being the conversation's id. */
export type ConversationHandlers<Output> = {
  /** Answers a message; one that comes meanwhile waits for its turn. A message whose run fails leaves nothing behind. */
  ask(ctx: ObjectContext<ConversationState>, text: string): Promise<Reply<Output>>;
  /** What was said so far. */
  history(ctx: ObjectSharedContext<ConversationState>): Promise<readonly Message[]>;
  /** The id of the run that is under way, for its status, its approvals and its cancellation; `null` where none is. */
  current(ctx: ObjectSharedContext<ConversationState>): Promise<string | null>;
  /** Forgets all that was said. */
  forget(ctx: ObjectContext<ConversationState>): Promise<void>;
};

/** The state of a conversation's object, by its keys. */
interface ConversationState {
  readonly history: readonly Message[];
  readonly turns: number;
  readonly current: string;
}

/** What {@link agentConversation} takes beside the workflow. */
export interface AgentConversationOptions<Name extends string> {
  /** What Restate calls the object: a part of its addresses. */
  readonly name: Name;
  /** Restate's own options. */
  readonly options?: ObjectOptions;
}

/**
 * Conversations with an agent as a virtual object of Restate: messages to one are answered one by one, in the order they came, and those to
 * several at once. Each answer is a run of the agent's workflow, by the id `CONVERSATION.TURN`; both must be served.
 */
export function agentConversation<const Name extends string, Output>(
  runs: WorkflowDefinition<string, AgentHandlers<Output>>,
  { name, options }: AgentConversationOptions<Name>,
): VirtualObjectDefinition<Name, ConversationHandlers<Output>> {
  const asked: ConversationHandlers<Output> = {
    ask: async (ctx, text) => answer(ctx, runs, text),
    // An object's handlers wait for one another unless they are shared.
    history: handlers.object.shared(
      async (ctx: ObjectSharedContext<ConversationState>) => (await ctx.get('history')) ?? [],
    ),
    current: handlers.object.shared((ctx: ObjectSharedContext<ConversationState>) => ctx.get('current')),
    forget: async (ctx) => ctx.clear('history'),
  };
  return object({ name, handlers: asked, ...(options && { options }) });
}

async function answer<Output>(
  ctx: ObjectContext<ConversationState>,
  runs: WorkflowDefinition<string, AgentHandlers<Output>>,
  said: unknown,
): Promise<Reply<Output>> {
  if (typeof said !== 'string' || said === '') {
    throw new TerminalError('A message of a conversation is a text, as JSON.', { errorCode: 400 });
  }
  const history = (await ctx.get('history')) ?? [];
  const turn = ((await ctx.get('turns')) ?? 0) + 1;
  const runId = `${ctx.key}.${turn}`;
  ctx.set('turns', turn);
  ctx.set('current', runId);
  try {
    const message: Message = { role: 'user', parts: [{ type: 'text', text: said }] };
    const { output, text, state } = await ctx
      .workflowClient<AgentHandlers<Output>>({ name: runs.name }, runId)
      .run([...history, message]);
    // The agent brings its own system message to each run.
    ctx.set(
      'history',
      state.messages.filter(({ role }) => role !== 'system'),
    );
    return { output, text, runId };
  } finally {
    ctx.clear('current');
  }
}
