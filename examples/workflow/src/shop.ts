/** A namespace of Workers KV, as far as it is used here. */
export interface Store {
  get(key: string): Promise<string | null>;
  put(key: string, value: string): Promise<void>;
}

/** The shop's own systems: three orders, and a book of what was paid back. */
export interface Shop {
  find(order: string): { readonly goods: string; readonly paid: number };
  payBack(order: string, payment: string): Promise<{ readonly paidBack: number }>;
}

const orders: Readonly<Record<string, { readonly goods: string; readonly paid: number }>> = {
  '1001': { goods: 'a teapot', paid: 35 },
  '1002': { goods: 'six cups', paid: 48 },
  '1003': { goods: 'a kettle', paid: 60 },
};

/** Opens the shop on a store; a payment is booked under its own key. */
export function openShop(store: Store): Shop {
  const find: Shop['find'] = (order) => {
    const found = orders[order];
    if (found === undefined) throw new Error(`There is no order ${order}. Ask the customer for the number.`);
    return found;
  };
  return {
    find,
    async payBack(order, payment) {
      const { paid } = find(order);
      await store.put(`payment ${payment}`, JSON.stringify({ order, paid }));
      return { paidBack: paid };
    },
  };
}
