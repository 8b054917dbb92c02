// Without a worker there is nothing that tells the extension's id.
