"""What is written down for ever and looked through: goods register, history."""
