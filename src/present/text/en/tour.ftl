# Tour
