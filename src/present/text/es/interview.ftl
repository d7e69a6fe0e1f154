# Interview
