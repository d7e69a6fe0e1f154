# Rules
