using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace StaffAssistant.Adapters.Persistence.Personal;

/// <summary>Lets <c>dotnet ef migrations add -c PersonalContext</c> see the model without a running program.</summary>
internal sealed class PersonalDesign : IDesignTimeDbContextFactory<PersonalContext>
{
    /// <inheritdoc />
    public PersonalContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PersonalContext>().UseSqlite("Data Source=:memory:").Options);
}
