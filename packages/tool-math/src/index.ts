export { ExpressionError } from './arithmetic/expression-error.js';
export { calculate } from './calculate.js';
export { convertUnits } from './convert-units.js';
export { UnitError } from './units/unit-error.js';
