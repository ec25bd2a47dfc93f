// SPDX-FileCopyrightText: The Chancery developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace chancery::admin {

/// What the program ends with; scripts rely on the numbers.
enum class ExitCode {
    Done = 0, ///< done, and where there was a question the answer is yes
    No = 1, ///< done, and the answer is no: not valid, no price, a check failed
    Usage = 2, ///< the command line was not understood
    Input = 3, ///< a file, the standard input or a setting is missing, malformed or in the way
    Database = 4, ///< the database cannot be reached or refused
    Failed = 5, ///< the machine refused: no space, no permission to write, no entropy
};

} // namespace chancery::admin
