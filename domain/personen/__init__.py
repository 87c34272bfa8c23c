"""Who has a say over whom: Zeggenschap, family, Verbonden Personen and UBO's (H23 Bijlage 1, 7).

Ids only, never names. Every answer carries the chain of registered relations that explains it.
"""
