using Microsoft.EntityFrameworkCore;

namespace StaffAssistant.Adapters.Persistence.Personal;

/// <summary>What single persons keep here, in a database file of its own. Each table has a column <see cref="Owner"/>, so that one look finds all that is stored of a person.</summary>
internal sealed class PersonalContext(DbContextOptions<PersonalContext> options) : DbContext(options)
{
    /// <summary>The column that says whose a row is: the text of a <see cref="Core.Access.PersonKey"/>.</summary>
    public const string Owner = "Owner";
}
