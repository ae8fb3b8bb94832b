/** The list in Microsoft To Do that shows a person's own promises, by its id there; without it they want none. */
export type TodoChoice = { todoList?: string }
