using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StaffAssistant.Adapters.Persistence.Reports.Migrations
{
    /// <inheritdoc />
    public partial class TemplatesAndModelWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Use",
                table: "Topics",
                type: "TEXT",
                nullable: false,
                defaultValue: "Answer");

            migrationBuilder.AddColumn<long>(
                name: "ModelWork",
                table: "Groups",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Use",
                table: "Topics");

            migrationBuilder.DropColumn(
                name: "ModelWork",
                table: "Groups");
        }
    }
}
