"""Makes all variants, or those whose function name contains a word of the command line."""
import architectures
import corpus
import frameworks
import gates
import moments
import near_gates
import optimizers
import steps

if __name__ == "__main__":
    corpus.main(optimizers.VARIANTS + steps.VARIANTS + architectures.VARIANTS + frameworks.VARIANTS +
                gates.VARIANTS + near_gates.VARIANTS + moments.VARIANTS)
